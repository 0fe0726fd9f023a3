create table draft_resource (
    slug        text        not null,
    position    integer     not null,
    changed_at  timestamptz not null,
    title       text        not null,
    provider    text        not null,
    url         text        not null,
    kind        text        not null,
    cost        text        not null,
    cost_note   text,
    hours       integer,
    summary     text        not null,
    state       text        not null,
    retired_on  date,
    successor   text,
    status_note text,
    constraint draft_resource_pk primary key (slug),
    -- Checked at the end, as a successor may come later in the same import.
    constraint draft_resource_successor_fk
        foreign key (successor) references draft_resource (slug) deferrable initially deferred,
    constraint draft_resource_successor_not_itself check (successor <> slug),
    constraint draft_resource_kind
        check (kind in ('COURSE', 'BOOK', 'VIDEO_SERIES', 'DOCUMENTATION', 'COMMUNITY', 'PRACTICE_SITE')),
    constraint draft_resource_cost check (cost in ('FREE', 'PAID')),
    constraint draft_resource_state check (state in ('ACTIVE', 'RETIRED'))
);

create table draft_resource_unit (
    resource text    not null,
    position integer not null,
    unit     text    not null,
    constraint draft_resource_unit_pk primary key (resource, position),
    constraint draft_resource_unit_once unique (resource, unit),
    constraint draft_resource_unit_resource_fk foreign key (resource) references draft_resource (slug),
    constraint draft_resource_unit_unit_fk foreign key (unit) references draft_unit (id)
);

create index draft_resource_unit_unit_idx on draft_resource_unit (unit);

create table draft_certification (
    slug            text        not null,
    position        integer     not null,
    changed_at      timestamptz not null,
    name            text        not null,
    issuer          text        not null,
    url             text        not null,
    summary         text        not null,
    validity_months integer,
    effort_low      integer     not null,
    effort_likely   integer     not null,
    effort_high     integer     not null,
    state           text        not null,
    retired_on      date,
    successor       text,
    status_note     text,
    constraint draft_certification_pk primary key (slug),
    constraint draft_certification_successor_fk
        foreign key (successor) references draft_certification (slug) deferrable initially deferred,
    constraint draft_certification_successor_not_itself check (successor <> slug),
    constraint draft_certification_effort
        check (0 <= effort_low and effort_low <= effort_likely and effort_likely <= effort_high),
    constraint draft_certification_state check (state in ('ACTIVE', 'RETIRED'))
);

create table draft_certification_unit (
    certification text    not null,
    position      integer not null,
    unit          text    not null,
    constraint draft_certification_unit_pk primary key (certification, position),
    constraint draft_certification_unit_once unique (certification, unit),
    constraint draft_certification_unit_certification_fk
        foreign key (certification) references draft_certification (slug),
    constraint draft_certification_unit_unit_fk foreign key (unit) references draft_unit (id)
);

create index draft_certification_unit_unit_idx on draft_certification_unit (unit);
