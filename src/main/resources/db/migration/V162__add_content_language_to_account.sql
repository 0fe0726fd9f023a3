-- In which language somebody reads what the catalogue says; empty as long as they go by their browser.
alter table account add column content_language text;
alter table account add constraint account_content_language_is_code check (content_language ~ '^[a-z]{2}$');
