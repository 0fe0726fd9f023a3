-- What becomes of units that have left the catalogue. Neither they nor what they become need be units of the draft: the
-- latter may have become something else in turn, which the checks follow.
create table draft_succession (
    unit       text        not null,
    position   integer     not null,
    changed_at timestamptz not null,
    kind       text        not null,
    successors jsonb       not null,
    constraint draft_succession_pk primary key (unit),
    constraint draft_succession_kind check (kind in ('REPLACED', 'SPLIT', 'MERGED')),
    constraint draft_succession_successors_is_list check (jsonb_typeof(successors) = 'array')
);
