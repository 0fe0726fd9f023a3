-- Entries are added and read, nothing else. The trigger holds whoever is connected, superusers included, unless they
-- take it away first. Where the portal's own user owns the table without being a superuser, it has not even the right.
create function refuse_change_of_audit() returns trigger
    language plpgsql as
$$
begin
    raise exception 'The audit log is append-only: % is refused', lower(tg_op)
        using errcode = 'insufficient_privilege', hint = 'Entries are kept for good.';
end;
$$;

create trigger audit_entry_is_kept
    before update or delete or truncate on audit_entry
    for each statement execute function refuse_change_of_audit();

revoke update, delete, truncate on audit_entry from public, current_user;
