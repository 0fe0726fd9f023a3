-- A published state of the whole catalogue. It never changes: learners' roadmaps are pinned to it.
create table edition (
    number       integer     not null,
    published_at timestamptz not null,
    published_by uuid,
    notes        text        not null,
    content      jsonb       not null,
    constraint edition_pk primary key (number),
    constraint edition_number_positive check (number > 0)
);

create function refuse_change_of_published() returns trigger
    language plpgsql as
$$
begin
    raise exception 'Rows of % are published and stay as they are', tg_table_name
        using errcode = 'integrity_constraint_violation';
end;
$$;

create trigger edition_is_immutable
    before update or delete on edition
    for each row execute function refuse_change_of_published();

create trigger edition_is_kept
    before truncate on edition
    for each statement execute function refuse_change_of_published();
