-- Open screens hear of every change, whichever statement makes it: the queue, and what shows the one submission.
create function announce_transition() returns trigger
    language plpgsql as
$$
begin
    perform publish_node_event('review-queue', new.submission_id::text);
    perform publish_node_event('review/' || new.submission_id, '');
    return null;
end;
$$;

create function announce_comment() returns trigger
    language plpgsql as
$$
begin
    perform publish_node_event('review/' || new.submission_id, '');
    return null;
end;
$$;

create function announce_withdrawal_asked() returns trigger
    language plpgsql as
$$
begin
    perform publish_node_event('review/' || new.id, '');
    return null;
end;
$$;

create trigger submission_transition_is_announced
    after insert on submission_transition
    for each row execute function announce_transition();

create trigger review_comment_is_announced
    after insert on review_comment
    for each row execute function announce_comment();

create trigger submission_withdrawal_is_announced
    after update of withdrawal_asked_at on submission
    for each row execute function announce_withdrawal_asked();
