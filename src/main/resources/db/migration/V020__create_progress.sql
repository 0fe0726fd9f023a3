-- What a person has begun or done of one thing of the catalogue, in all roadmaps together.
create table progress (
    account_id  uuid not null,
    item_key    text not null,
    stage       text not null,
    evidence    text,
    origin      text not null,
    started_on  date,
    finished_on date,
    constraint progress_pk primary key (account_id, item_key),
    constraint progress_account_fk foreign key (account_id) references account (id) on delete cascade,
    constraint progress_item_fk foreign key (item_key) references catalog_key (key),
    constraint progress_item_workable check (item_key ~ '^(unit|project|certification|task)/'),
    constraint progress_stage_known check (stage in ('IN_PROGRESS', 'DONE')),
    constraint progress_evidence_known check (evidence in ('CLAIMED', 'EVIDENCED', 'VERIFIED', 'EXPIRED')),
    constraint progress_origin_known check (origin in ('SELF_ASSESSMENT', 'STEP')),
    constraint progress_in_progress_began check (stage = 'DONE' or started_on is not null),
    constraint progress_in_progress_has_no_end check (stage = 'DONE' or finished_on is null),
    constraint progress_done_is_claimed check (stage = 'IN_PROGRESS' or evidence is not null),
    constraint progress_ends_after_it_begins check (finished_on >= started_on)
);
