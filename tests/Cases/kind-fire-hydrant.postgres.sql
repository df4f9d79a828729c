-- read 0 facilities
select * from (select "t0"."name" as "c0", "t0"."kind_label" as "c1", "t0"."category" as "c2", "t0"."fire_hydrant_diameter" as "c3", "t0"."fire_hydrant_diameter_note" as "c4", "t0"."id" as "c5" from "facility" as "t0" where "t0"."category" = $1 order by "t0"."id" limit 16) as u limit $2
--   $1 = 'FIRE_HYDRANT'
--   $2 = the page size
-- read 0 facilities, count
select count(*) from "facility" as "t0" where "t0"."category" = $1
--   $1 = 'FIRE_HYDRANT'
-- read 1 facilities
select "t0"."name" as "c0", "t0"."id" as "c1" from "facility" as "t0" where "t0"."fire_hydrant_diameter" >= $1 order by "t0"."id" limit $2
--   $1 = 100
--   $2 = the page size
-- read 2 facilities
select * from (select "t0"."name" as "c0", "t0"."category" as "c1", "t0"."fire_hydrant_diameter" as "c2", "t0"."fire_hydrant_diameter_note" as "c3", "t0"."id" as "c4" from "facility" as "t0" where "t0"."category" = $1 order by "t0"."fire_hydrant_diameter" nulls first, "t0"."id" limit 16) as u limit $2
--   $1 = 'FIRE_HYDRANT'
--   $2 = the page size
