-- At the review desk an interview goes by its own id.
alter table interview drop column submission_id;
