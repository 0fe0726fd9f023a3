-- Open screens of both sides hear of every change, whichever statement makes it.
create function announce_interview_changes() returns trigger
    language plpgsql as
$$
begin
    perform publish_node_event('interviews/' || person, '')
       from (select distinct unnest(array [i.account_id, i.mentor_id]) as person
               from added a join interview i on i.account_id = a.account_id and i.id = a.interview_id) both_sides
      where person is not null;
    return null;
end;
$$;

create trigger interview_changes_are_announced
    after insert on interview_change
    referencing new table as added
    for each statement execute function announce_interview_changes();
