-- What runs out soon is looked for over all people, and so is who uses a file.
create index certification_expires_on_index on certification (expires_on);

create index certification_file_index on certification (file_id);
