-- Notices of a new edition say what it changes for their reader; of those sent before, it is to be looked at.
update notification
   set words = words || '{"effect": "roadmap.edition.effect.look=0.0"}'
 where kind = 'edition-published' and not jsonb_exists(words, 'effect');
