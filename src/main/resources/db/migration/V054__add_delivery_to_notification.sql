-- Where a notice goes. mail_due_at is when it is to be mailed next: given while a mail is owed, and taken away when it
-- was sent, given up, or is not needed any more because the notice was read.
alter table notification
    add column in_app      boolean not null default true,
    add column mail_due_at timestamptz,
    add column mail_tries  integer not null default 0,
    add column mailed_at   timestamptz;

create index notification_unread on notification (account_id) where read_at is null and in_app;
create index notification_mail_due on notification (mail_due_at) where mail_due_at is not null;
