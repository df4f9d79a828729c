-- read 0 facilities
select "t0"."name" as "c0", "t0"."source_line" as "c1", "t0"."id" as "c2" from "facility" as "t0" where (("t0"."name" >= ?1 and "t0"."name" < ?2) and "t0"."evacuation_site_flood" = ?3) order by "t0"."id" limit ?4
--   ?1 = '第'
--   ?2 = the end of '第'
--   ?3 = True
--   ?4 = the page size
-- read 0 facilities, count
select count(*) from "facility" as "t0" where (("t0"."name" >= ?1 and "t0"."name" < ?2) and "t0"."evacuation_site_flood" = ?3)
--   ?1 = '第'
--   ?2 = the end of '第'
--   ?3 = True
-- read 1 facilities
select "t0"."name" as "c0", "t0"."source_line" as "c1", "t0"."id" as "c2" from "facility" as "t0" where ("t0"."name" = ?1 or "t0"."elevation" < ?2) order by "t0"."id" limit ?3
--   ?1 = '駅'
--   ?2 = 0
--   ?3 = the page size
-- read 1 facilities, count
select count(*) from "facility" as "t0" where ("t0"."name" = ?1 or "t0"."elevation" < ?2)
--   ?1 = '駅'
--   ?2 = 0
-- read 2 facilities
select "t0"."name" as "c0", "t0"."source_line" as "c1", "t0"."id" as "c2" from "facility" as "t0" where ("t0"."category" = ?1 and ("t0"."name" = ?2 or "t0"."name" = ?3 or "t0"."name" = ?4)) order by "t0"."id" limit ?5
--   ?1 = 'AED'
--   ?2 = '駅'
--   ?3 = '校庭'
--   ?4 = '穴'
--   ?5 = the page size
-- read 2 facilities, count
select count(*) from "facility" as "t0" where ("t0"."category" = ?1 and ("t0"."name" = ?2 or "t0"."name" = ?3 or "t0"."name" = ?4))
--   ?1 = 'AED'
--   ?2 = '駅'
--   ?3 = '校庭'
--   ?4 = '穴'
-- read 3 facilities
select "t0"."name" as "c0", "t0"."source_line" as "c1", "t0"."id" as "c2" from "facility" as "t0" where (("t0"."category" = ?1 and ("t0"."closes_next_day" = ?2 or "t0"."latitude" > ?3)) or exists (select 1 from "event" as "u0" where "u0"."facility_id" = "t0"."id" and (+"u0"."name" = ?4 or +"u0"."capacity" = ?5))) order by "t0"."id" limit ?6
--   ?1 = 'CHILDCARE'
--   ?2 = True
--   ?3 = 36.15
--   ?4 = '広場の日'
--   ?5 = 0
--   ?6 = the page size
-- read 3 facilities, count
select count(*) from "facility" as "t0" where (("t0"."category" = ?1 and ("t0"."closes_next_day" = ?2 or "t0"."latitude" > ?3)) or exists (select 1 from "event" as "u0" where "u0"."facility_id" = "t0"."id" and (+"u0"."name" = ?4 or +"u0"."capacity" = ?5)))
--   ?1 = 'CHILDCARE'
--   ?2 = True
--   ?3 = 36.15
--   ?4 = '広場の日'
--   ?5 = 0
-- read 4 facilities
select "t0"."name" as "c0", "t0"."source_line" as "c1", "t0"."id" as "c2" from "facility" as "t0" where ("t0"."name" = ?1 and "t0"."name" = ?2) order by "t0"."id" limit ?3
--   ?1 = '駅'
--   ?2 = '穴'
--   ?3 = the page size
-- read 4 facilities, count
select count(*) from "facility" as "t0" where ("t0"."name" = ?1 and "t0"."name" = ?2)
--   ?1 = '駅'
--   ?2 = '穴'
-- read 5 facilities
select "t0"."name" as "c0", "t0"."source_line" as "c1", "t0"."id" as "c2" from "facility" as "t0" where "t0"."name" = ?1 order by "t0"."id" limit ?2
--   ?1 = '駅'
--   ?2 = the page size
-- read 5 facilities, count
select count(*) from "facility" as "t0" where "t0"."name" = ?1
--   ?1 = '駅'
