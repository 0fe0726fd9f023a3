-- Whom publishing would touch, as it was counted last. One row: it is about the whole portal.
create table impact_study (
    the_one    boolean     not null default true,
    id         uuid        not null,
    state      text        not null,
    again      integer,
    edition    integer,
    digest     text,
    done       integer     not null default 0,
    total      integer     not null default 0,
    changed_at timestamptz not null,
    impact     jsonb,
    constraint impact_study_pk primary key (the_one),
    constraint impact_study_is_one check (the_one),
    constraint impact_study_state check (state in ('RUNNING', 'DONE', 'CANCELLED', 'FAILED')),
    constraint impact_study_done_has_impact check ((state = 'DONE') = (impact is not null)),
    constraint impact_study_again_fk foreign key (again) references edition (number)
);
