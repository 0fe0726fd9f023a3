create table draft_task (
    slug          text        not null,
    position      integer     not null,
    changed_at    timestamptz not null,
    title         text        not null,
    kind          text        not null,
    summary       text        not null,
    effort_low    integer     not null,
    effort_likely integer     not null,
    effort_high   integer     not null,
    checklist     jsonb       not null,
    constraint draft_task_pk primary key (slug),
    constraint draft_task_kind check (kind in ('CV', 'NETWORK', 'INTERVIEW', 'APPLY')),
    constraint draft_task_effort check (0 <= effort_low and effort_low <= effort_likely and effort_likely <= effort_high)
);

create table draft_background (
    slug       text        not null,
    position   integer     not null,
    changed_at timestamptz not null,
    name       text        not null,
    summary    text        not null,
    constraint draft_background_pk primary key (slug)
);

create table draft_background_unit (
    background text    not null,
    position   integer not null,
    unit       text    not null,
    constraint draft_background_unit_pk primary key (background, position),
    constraint draft_background_unit_once unique (background, unit),
    constraint draft_background_unit_background_fk foreign key (background) references draft_background (slug),
    constraint draft_background_unit_unit_fk foreign key (unit) references draft_unit (id)
);
