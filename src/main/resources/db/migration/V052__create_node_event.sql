-- What one node of the portal tells the others. transaction_id lets a reader know what may still be committed behind
-- what it has seen.
create table node_event (
    id             bigint      generated always as identity,
    transaction_id xid8        not null default pg_current_xact_id(),
    topic          text        not null,
    content        text        not null,
    created_at     timestamptz not null default now(),
    constraint node_event_pk primary key (id)
);

create index node_event_transaction on node_event (transaction_id);
create index node_event_created_at on node_event (created_at);

-- Part of the statement that changes what the event tells of; listeners are woken when it is committed.
create function publish_node_event(topic text, content text) returns bigint
    language sql
begin atomic
    insert into node_event (topic, content) values (publish_node_event.topic, publish_node_event.content);
    select pg_notify('node_event', '');
    select 1::bigint;
end;
