-- A roadmap that is not wanted at present is put away with all its plans. The one that is followed is never put away.
alter table roadmap add column archived_at timestamptz;
