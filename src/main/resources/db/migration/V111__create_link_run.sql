-- How far looking all addresses up is. There is one run at a time, so there is one row at most.
create table link_run (
    only_one   boolean     not null default true,
    id         uuid        not null,
    total      integer     not null,
    done       integer     not null,
    changed_at timestamptz not null,
    constraint link_run_pk primary key (only_one),
    constraint link_run_only_one check (only_one),
    constraint link_run_done check (0 <= done and 0 <= total)
);
