-- A small part of a large document, which later editions look back at.
alter table edition add column successions jsonb generated always as (content -> 'successions') stored;
