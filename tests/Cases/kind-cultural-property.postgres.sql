-- read 0 facilities
select * from (select "t0"."name" as "c0", "t0"."kind_label" as "c1", "t0"."category" as "c2", "t0"."cultural_property_classifications" as "c3", "t0"."cultural_property_place_name" as "c4", "t0"."cultural_property_count" as "c5", "t0"."cultural_property_count_note" as "c6", "t0"."cultural_property_count_unit" as "c7", "t0"."cultural_property_owner" as "c8", "t0"."cultural_property_designated_on" as "c9", "t0"."cultural_property_designated_on_note" as "c10", "t0"."cultural_property_summary" as "c11", "t0"."cultural_property_summary_english" as "c12", "t0"."cultural_property_description_english" as "c13", "t0"."id" as "c14" from "facility" as "t0" where "t0"."category" = $1 order by "t0"."id" limit 16) as u limit $2
--   $1 = 'CULTURAL_PROPERTY'
--   $2 = the page size
-- read 0 facilities, count
select count(*) from "facility" as "t0" where "t0"."category" = $1
--   $1 = 'CULTURAL_PROPERTY'
-- read 1 facilities
select "t0"."name" as "c0", "t0"."id" as "c1" from "facility" as "t0" where ("t0"."cultural_property_designated_on" >= $1 and exists (select 1 from (select item collate "C" as "value" from jsonb_array_elements_text("t0"."cultural_property_classifications"::jsonb) as item) as "j0" where "j0"."value" = $2)) order by "t0"."id" limit $3
--   $1 = '2000-01-01'
--   $2 = '建造物'
--   $3 = the page size
-- read 2 facilities
select * from (select "t0"."name" as "c0", "t0"."category" as "c1", "t0"."cultural_property_count" as "c2", "t0"."cultural_property_count_note" as "c3", "t0"."id" as "c4" from "facility" as "t0" where "t0"."category" = $1 order by "t0"."cultural_property_count" nulls first, "t0"."id" limit 16) as u limit $2
--   $1 = 'CULTURAL_PROPERTY'
--   $2 = the page size
