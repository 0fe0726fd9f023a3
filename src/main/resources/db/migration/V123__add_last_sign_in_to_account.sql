-- When somebody last signed in with the password; browsers that stay signed in do not count.
alter table account add column last_sign_in_at timestamptz;
