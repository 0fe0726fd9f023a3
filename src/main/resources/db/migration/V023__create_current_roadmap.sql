-- Which roadmap a person follows: at most one, and always one of their own.
create table current_roadmap (
    account_id uuid not null,
    roadmap_id uuid not null,
    constraint current_roadmap_pk primary key (account_id),
    constraint current_roadmap_roadmap_fk foreign key (account_id, roadmap_id)
        references roadmap (account_id, id) on delete cascade
);
