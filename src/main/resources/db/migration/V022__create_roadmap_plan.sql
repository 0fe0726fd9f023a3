-- Every plan a learner ever accepted, numbered from 1 in each roadmap, with the settings it was made from.
create table roadmap_plan (
    account_id  uuid        not null,
    roadmap_id  uuid        not null,
    number      integer     not null,
    settings    jsonb       not null,
    plan        jsonb       not null,
    accepted_at timestamptz not null,
    constraint roadmap_plan_pk primary key (account_id, roadmap_id, number),
    constraint roadmap_plan_roadmap_fk foreign key (account_id, roadmap_id)
        references roadmap (account_id, id) on delete cascade,
    constraint roadmap_plan_number_positive check (number > 0)
);
