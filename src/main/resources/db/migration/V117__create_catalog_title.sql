-- What things of the catalogue were called in the last edition that had them, so that people's finished steps keep their
-- names. A unit goes by its skill's name; a milestone and a unit also know their skill area.
create table catalog_title (
    key   text not null,
    title text not null,
    area  text,
    constraint catalog_title_pk primary key (key),
    constraint catalog_title_key_fk foreign key (key) references catalog_key (key)
);

insert into catalog_title (key, title, area)
select distinct on (key) key, title, area
  from (select number, 'unit/' || (unit ->> 'id') as key, skill ->> 'name' as title, skill ->> 'area' as area
          from edition, jsonb_array_elements(content -> 'skills') skill, jsonb_array_elements(skill -> 'units') unit
        union all
        select number, 'milestone/' || (thing ->> 'slug'), thing ->> 'milestone', thing ->> 'slug'
          from edition, jsonb_array_elements(content -> 'areas') thing
        union all
        select number, 'area/' || (thing ->> 'slug'), thing ->> 'name', null
          from edition, jsonb_array_elements(content -> 'areas') thing
        union all
        select number, 'project/' || (thing ->> 'slug'), thing ->> 'title', null
          from edition, jsonb_array_elements(content -> 'briefs') thing
        union all
        select number, 'certification/' || (thing ->> 'slug'), thing ->> 'name', null
          from edition, jsonb_array_elements(content -> 'certifications') thing
        union all
        select number, 'task/' || (thing ->> 'slug'), thing ->> 'title', null
          from edition, jsonb_array_elements(content -> 'tasks') thing) named
 order by key, number desc;
