-- What may stand in the way of a mentor who starts a review. A volatile function sees what others have committed while
-- the statement that calls it waited for them, which the rest of that statement does not.
create function submission_at_start(submission uuid, at timestamptz)
    returns table (account_id uuid, state text, reserved_until timestamptz, not_for uuid, holder_id uuid,
                   holder_name text, expires_at timestamptz, first_id uuid, first_name text)
    language sql volatile
begin atomic
    select s.account_id, s.state, s.reserved_until, s.not_for, holder.id, holder.display_name, l.expires_at,
           first.id, first.display_name
      from submission s
      left join review_lease l on l.account_id = s.account_id and l.submission_id = s.id
                              and l.expires_at > submission_at_start.at
      left join account holder on holder.id = l.mentor_id
      left join account first on first.id = s.reserved_for
                             and (s.reserved_until is null or s.reserved_until > submission_at_start.at)
     where s.id = submission_at_start.submission;
end;
