-- A person's zone is kept with their account, that of a mentor's hours and where they meet with their interview hours.
alter table mentor_profile drop column time_zone, drop column meeting_place;
