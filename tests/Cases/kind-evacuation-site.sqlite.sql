-- read 0 facilities
select "t0"."name" as "c0", "t0"."kind_label" as "c1", "t0"."category" as "c2", "t0"."evacuation_site_flood" as "c3", "t0"."evacuation_site_landslide" as "c4", "t0"."evacuation_site_storm_surge" as "c5", "t0"."evacuation_site_earthquake" as "c6", "t0"."evacuation_site_tsunami" as "c7", "t0"."evacuation_site_large_fire" as "c8", "t0"."evacuation_site_inland_flood" as "c9", "t0"."evacuation_site_volcano" as "c10", "t0"."evacuation_site_also_shelter" as "c11", "t0"."evacuation_site_capacity" as "c12", "t0"."evacuation_site_capacity_note" as "c13", "t0"."evacuation_site_neighbourhoods" as "c14", "t0"."id" as "c15" from "facility" as "t0" where "t0"."category" = ?1 order by "t0"."id" limit ?2
--   ?1 = 'EVACUATION_SITE'
--   ?2 = the page size
-- read 0 facilities, count
select count(*) from "facility" as "t0" where "t0"."category" = ?1
--   ?1 = 'EVACUATION_SITE'
-- read 1 facilities
select "t0"."name" as "c0", "t0"."id" as "c1" from "facility" as "t0" where ("t0"."evacuation_site_tsunami" = ?1 and "t0"."evacuation_site_flood" = ?2) order by "t0"."id" limit ?3
--   ?1 = True
--   ?2 = False
--   ?3 = the page size
-- read 2 facilities
select "t0"."name" as "c0", "t0"."category" as "c1", "t0"."evacuation_site_capacity" as "c2", "t0"."id" as "c3" from "facility" as "t0" where "t0"."category" = ?1 order by "t0"."evacuation_site_capacity" desc, "t0"."id" limit ?2
--   ?1 = 'EVACUATION_SITE'
--   ?2 = the page size
