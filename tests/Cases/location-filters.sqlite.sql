-- read 0 facilities
select "t0"."name" as "c0", "t0"."id" as "c1" from json_each(?1) as each cross join "facility" as "t0" where cast(("t0"."latitude" + 90) * 100 as integer) = each.value and ("t0"."latitude" >= ?2 and "t0"."latitude" <= ?3 and "t0"."longitude" >= ?4 and "t0"."longitude" <= ?5 and ("t0"."longitude" >= ?6 or "t0"."longitude" <= ?7)) order by "t0"."id" limit ?8
--   ?1 = the strips from $box.south to $box.north
--   ?2 = $box.south
--   ?3 = $box.north
--   ?4 = Least longitude of a box from ($box.south, $box.west) to ($box.north, $box.east)
--   ?5 = Most longitude of a box from ($box.south, $box.west) to ($box.north, $box.east)
--   ?6 = $box.west
--   ?7 = $box.east
--   ?8 = the page size
-- read 0 facilities, count
select count(*) from json_each(?1) as each cross join "facility" as "t0" where cast(("t0"."latitude" + 90) * 100 as integer) = each.value and ("t0"."latitude" >= ?2 and "t0"."latitude" <= ?3 and "t0"."longitude" >= ?4 and "t0"."longitude" <= ?5 and ("t0"."longitude" >= ?6 or "t0"."longitude" <= ?7))
--   ?1 = the strips from $box.south to $box.north
--   ?2 = $box.south
--   ?3 = $box.north
--   ?4 = Least longitude of a box from ($box.south, $box.west) to ($box.north, $box.east)
--   ?5 = Most longitude of a box from ($box.south, $box.west) to ($box.north, $box.east)
--   ?6 = $box.west
--   ?7 = $box.east
-- read 1 facilities
select "t0"."name" as "c0", "t0"."id" as "c1" from json_each(?1) as each cross join "facility" as "t0" where cast(("t0"."latitude" + 90) * 100 as integer) = each.value and ("t0"."latitude" >= ?2 and "t0"."latitude" <= ?3 and "t0"."longitude" >= ?4 and "t0"."longitude" <= ?5 and "within_polygon"("t0"."latitude", "t0"."longitude", ?6)) order by "t0"."id" limit ?7
--   ?1 = the strips from South of a polygon of 3 corners from ($polygon.0.latitude, $polygon.0.longitude) to North of a polygon of 3 corners from ($polygon.0.latitude, $polygon.0.longitude)
--   ?2 = South of a polygon of 3 corners from ($polygon.0.latitude, $polygon.0.longitude)
--   ?3 = North of a polygon of 3 corners from ($polygon.0.latitude, $polygon.0.longitude)
--   ?4 = West of a polygon of 3 corners from ($polygon.0.latitude, $polygon.0.longitude)
--   ?5 = East of a polygon of 3 corners from ($polygon.0.latitude, $polygon.0.longitude)
--   ?6 = a polygon of 3 corners from ($polygon.0.latitude, $polygon.0.longitude)
--   ?7 = the page size
-- read 1 facilities, count
select count(*) from json_each(?1) as each cross join "facility" as "t0" where cast(("t0"."latitude" + 90) * 100 as integer) = each.value and ("t0"."latitude" >= ?2 and "t0"."latitude" <= ?3 and "t0"."longitude" >= ?4 and "t0"."longitude" <= ?5 and "within_polygon"("t0"."latitude", "t0"."longitude", ?6))
--   ?1 = the strips from South of a polygon of 3 corners from ($polygon.0.latitude, $polygon.0.longitude) to North of a polygon of 3 corners from ($polygon.0.latitude, $polygon.0.longitude)
--   ?2 = South of a polygon of 3 corners from ($polygon.0.latitude, $polygon.0.longitude)
--   ?3 = North of a polygon of 3 corners from ($polygon.0.latitude, $polygon.0.longitude)
--   ?4 = West of a polygon of 3 corners from ($polygon.0.latitude, $polygon.0.longitude)
--   ?5 = East of a polygon of 3 corners from ($polygon.0.latitude, $polygon.0.longitude)
--   ?6 = a polygon of 3 corners from ($polygon.0.latitude, $polygon.0.longitude)
-- read 2 facilities
select "t0"."name" as "c0", "t0"."id" as "c1" from json_each(?1) as each cross join "facility" as "t0" where cast(("t0"."latitude" + 90) * 100 as integer) = each.value and ("t0"."latitude" >= ?2 and "t0"."latitude" <= ?3 and "t0"."longitude" >= ?4 and "t0"."longitude" <= ?5 and pow(sin(("t0"."latitude" - ?6) * 0.008726646259971648), 2) + cos("t0"."latitude" * 0.017453292519943295) * ?7 * pow(sin(("t0"."longitude" - ?8) * 0.008726646259971648), 2) <= ?9) order by "t0"."id" limit ?10
--   ?1 = the strips from South of 1 m around (36, 140) to North of 1 m around (36, 140)
--   ?2 = South of 1 m around (36, 140)
--   ?3 = North of 1 m around (36, 140)
--   ?4 = West of 1 m around (36, 140)
--   ?5 = East of 1 m around (36, 140)
--   ?6 = 36
--   ?7 = Cosine of 36
--   ?8 = 140
--   ?9 = Haversine of 1 m
--   ?10 = the page size
-- read 3 events, count
select count(*) from "event" as "t0" where (("t0"."latitude" is not null and "t0"."longitude" is not null)) is not true
-- read 4 events, count
select count(*) from "event" as "t0" where ("t0"."latitude" is not null and "t0"."longitude" is not null)
