-- Part of the statement that changes what people are told of, as publish_node_event is. Whether and how somebody is told
-- is their own choice; what they have been told already, they are not told again.
create function send_notices(notices jsonb) returns bigint
    language sql
begin atomic
    with wish as (
        select n.*, coalesce(p.delivery, n.by_default) as delivery
          from jsonb_to_recordset(send_notices.notices) as n (
                   account_id uuid, kind text, by_default text, key text, words jsonb, link text, at timestamptz,
                   mail boolean, mail_later_at timestamptz, topic text, change text)
          left join notice_preference p on p.account_id = n.account_id and p.kind = n.kind),
    added as (
        insert into notification (account_id, id, kind, key, words, link, created_at, in_app, mail_due_at)
        select account_id, uuidv7(), kind, key, words, link, at, delivery <> 'MAIL' or not mail,
               case when not mail then null
                    when delivery = 'MAIL' then at
                    when delivery = 'BOTH' then mail_later_at end
          from wish where delivery <> 'NONE'
         order by account_id, key
        on conflict (account_id, key) do nothing
        returning account_id, key, in_app)
    select count(publish_node_event(wish.topic, wish.change))
      from added join wish on wish.account_id = added.account_id and wish.key = added.key
     where added.in_app;
end;
