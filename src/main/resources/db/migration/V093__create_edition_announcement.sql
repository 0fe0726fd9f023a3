-- How far learners have been told of an edition: to the account named, in the order of their ids. Kept so that a portal
-- that stops in the middle goes on where it was.
create table edition_announcement (
    edition     integer not null,
    told_to     uuid,
    finished_at timestamptz,
    constraint edition_announcement_pk primary key (edition),
    constraint edition_announcement_edition_fk foreign key (edition) references edition (number)
);
