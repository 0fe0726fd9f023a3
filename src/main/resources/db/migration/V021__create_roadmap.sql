-- One person's way to one career role, pinned to an edition. The plan in force is row plan_number of roadmap_plan.
create table roadmap (
    id          uuid        not null,
    version     integer     not null,
    account_id  uuid        not null,
    role_key    text        not null,
    edition     integer     not null,
    form_id     uuid        not null,
    plan_number integer     not null,
    skipped     jsonb       not null,
    created_at  timestamptz not null,
    constraint roadmap_pk primary key (id),
    constraint roadmap_owner_unique unique (account_id, id),
    constraint roadmap_form_unique unique (account_id, form_id),
    constraint roadmap_account_fk foreign key (account_id) references account (id) on delete cascade,
    constraint roadmap_role_fk foreign key (role_key) references catalog_key (key),
    constraint roadmap_edition_fk foreign key (edition) references edition (number),
    constraint roadmap_plan_number_positive check (plan_number > 0),
    constraint roadmap_skipped_is_list check (jsonb_typeof(skipped) = 'array')
);
