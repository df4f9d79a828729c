-- read 1 cells
select cast(("t0"."latitude" - ?1) / ?2 as integer) as "c0", cast(("t0"."longitude" - ?3) / ?2 as integer) as "c1", count(*) as "c2" from "facility" as "t0" where ("t0"."latitude" >= ?4 and "t0"."latitude" <= ?5 and "t0"."longitude" >= ?6 and "t0"."longitude" <= ?7 and ("t0"."longitude" >= ?8 or "t0"."longitude" <= ?9)) group by "c0", "c1" order by "c0", "c1"
--   ?1 = -90
--   ?2 = side of a cell at zoom 4
--   ?3 = -180
--   ?4 = 20
--   ?5 = 46
--   ?6 = Least longitude of a box from (20, 120) to (46, 150)
--   ?7 = Most longitude of a box from (20, 120) to (46, 150)
--   ?8 = 120
--   ?9 = 150
-- read 2 municipalities
select "t0"."name" as "c0", "t0"."id" as "c1" from "municipality" as "t0" order by "t0"."id" limit ?1
--   ?1 = the page size
-- read 3 facilities, count
select count(*) from "facility" as "t0" where "t0"."municipality_id" = ?1 and ("t0"."category" = ?2) is not true
--   ?1 = the parent's key
--   ?2 = 'AED'
-- read 4 cells
select cast(("t0"."latitude" - ?1) / ?2 as integer) as "c0", cast(("t0"."longitude" - ?3) / ?2 as integer) as "c1", count(*) as "c2" from "facility" as "t0" where "t0"."municipality_id" = ?4 and (("t0"."latitude" >= ?5 and "t0"."latitude" <= ?6 and "t0"."longitude" >= ?7 and "t0"."longitude" <= ?8 and ("t0"."longitude" >= ?9 or "t0"."longitude" <= ?10)) and ("t0"."category" = ?11) is not true) group by "c0", "c1" order by "c0", "c1"
--   ?1 = -90
--   ?2 = side of a cell at zoom 8
--   ?3 = -180
--   ?4 = the parent's key
--   ?5 = 35.9
--   ?6 = 36.2
--   ?7 = Least longitude of a box from (35.9, 139.8) to (36.2, 140.1)
--   ?8 = Most longitude of a box from (35.9, 139.8) to (36.2, 140.1)
--   ?9 = 139.8
--   ?10 = 140.1
--   ?11 = 'AED'
