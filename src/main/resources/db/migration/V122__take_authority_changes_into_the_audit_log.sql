-- Who may do what, by whom and since when, is one of the things on record.
insert into audit_entry (at, actor_id, act, subject_kind, subject_id, details)
select at, admin_id, case when granted then 'AUTHORITY_GRANTED' else 'AUTHORITY_REVOKED' end, 'account',
       account_id::text, jsonb_build_array(jsonb_build_object('field', 'authority',
           case when granted then 'after' else 'before' end, authority))
  from authority_change order by at, id;

drop table authority_change;
