-- How many hours a thing took in the last edition that had it, so that people's finished steps go on counting.
alter table catalog_title
    add column effort jsonb;

update catalog_title title
   set effort = last.effort
  from (select distinct on (key) key, effort
          from (select number, 'unit/' || (unit ->> 'id') as key, unit -> 'effort' as effort
                  from edition, jsonb_array_elements(content -> 'skills') skill,
                       jsonb_array_elements(skill -> 'units') unit
                union all
                select number, 'project/' || (thing ->> 'slug'), thing -> 'effort'
                  from edition, jsonb_array_elements(content -> 'briefs') thing
                union all
                select number, 'certification/' || (thing ->> 'slug'), thing -> 'effort'
                  from edition, jsonb_array_elements(content -> 'certifications') thing
                union all
                select number, 'task/' || (thing ->> 'slug'), thing -> 'effort'
                  from edition, jsonb_array_elements(content -> 'tasks') thing) known
         order by key, number desc) last
 where last.key = title.key;
