-- Open sessions hear at once that their person may do more or less than before, or nothing any more.
create function announce_authority() returns trigger
    language plpgsql as
$$
begin
    perform publish_node_event('account-changed', coalesce(new.account_id, old.account_id)::text);
    return null;
end;
$$;

create function announce_account() returns trigger
    language plpgsql as
$$
begin
    perform publish_node_event('account-changed', new.id::text);
    return null;
end;
$$;

create trigger account_authority_is_announced
    after insert or delete on account_authority
    for each row execute function announce_authority();

create trigger account_session_is_announced
    after update of disabled, session_stamp on account
    for each row when (old.disabled <> new.disabled or old.session_stamp <> new.session_stamp)
    execute function announce_account();
