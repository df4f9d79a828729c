-- read 0 zones
select * from (select "t0"."id" as "c0" from "zone" as "t0" order by "t0"."id" limit 16) as u limit $1
--   $1 = the page size
-- read 1 facilities
select p.number, x.* from (select row_number() over () as number, q."c0" as key from (select * from (select "t0"."id" as "c0" from "zone" as "t0" order by "t0"."id" limit 16) as u limit $1) as q) as p cross join lateral (select * from (select "t0"."id" as "c0", "t0"."name" as "c1" from "facility" as "t0" where "t0"."id" in (select "place_id" from "zone_place" where "zone_id" = p.key) order by "t0"."name" desc, "t0"."id" limit 16) as u limit $2) as x
--   $1 = the page size
--   $2 = the page size and one
-- read 1 facilities, count
select p.number, x.* from (select row_number() over () as number, q."c0" as key from (select * from (select "t0"."id" as "c0" from "zone" as "t0" order by "t0"."id" limit 16) as u limit $1) as q) as p cross join lateral (select count(*) from "facility" as "t0" where "t0"."id" in (select "place_id" from "zone_place" where "zone_id" = p.key)) as x
--   $1 = the page size
-- read 2 groups
select p.number, x.* from (select row_number() over () as number, q."c0" as key from (select * from (select "t0"."id" as "c0" from "zone" as "t0" order by "t0"."id" limit 16) as u limit $1) as q) as p cross join lateral (select * from (select "g0"."key_category" as "c0", "g0"."count" as "c1" from (select "t0"."category" as "key_category", count(*) as "count" from "facility" as "t0" where "t0"."id" in (select "place_id" from "zone_place" where "zone_id" = p.key) group by "key_category") as "g0" order by "g0"."count" desc, "g0"."key_category" nulls first limit 16) as u limit $2) as x
--   $1 = the page size
--   $2 = the page size
-- read 3 facilities
select p.number, x.* from (select row_number() over () as number, q."c0" as key from (select * from (select "t0"."id" as "c0" from "zone" as "t0" order by "t0"."id" limit 16) as u limit $1) as q) as p cross join lateral (select "t0"."name" as "c0", ("t0"."latitude" is not null and "t0"."longitude" is not null) as "c1", case when ("t0"."latitude" is not null and "t0"."longitude" is not null) then floor(12742017600.0 * asin(least(1.0, sqrt(pow(sin(("t0"."latitude" - $2) * 0.008726646259971648), 2) + cos("t0"."latitude" * 0.017453292519943295) * $3 * pow(sin(("t0"."longitude" - $4) * 0.008726646259971648), 2)))) + 0.5)::bigint else 1099511627776 end as "c2", "t0"."id" as "c3" from "facility" as "t0" where "t0"."id" in (select "place_id" from "zone_place" where "zone_id" = p.key) and strpos("t0"."name", $5) > 0 order by "c2", "t0"."id" limit $6) as x
--   $1 = the page size
--   $2 = 36
--   $3 = Cosine of 36
--   $4 = 140
--   $5 = 'ホ'
--   $6 = the page size
-- read 4 events
select p.number, x.* from (select row_number() over () as number, q."c0" as key from (select * from (select "t0"."id" as "c0" from "zone" as "t0" order by "t0"."id" limit 16) as u limit $1) as q) as p cross join lateral (select * from (select "t0"."name" as "c0", "t0"."id" as "c1" from "event" as "t0" where "t0"."id" in (select "place_id" from "zone_place" where "zone_id" = p.key) order by "t0"."id" limit 16) as u limit $2) as x
--   $1 = the page size
--   $2 = the page size
-- read 4 events, count
select p.number, x.* from (select row_number() over () as number, q."c0" as key from (select * from (select "t0"."id" as "c0" from "zone" as "t0" order by "t0"."id" limit 16) as u limit $1) as q) as p cross join lateral (select count(*) from "event" as "t0" where "t0"."id" in (select "place_id" from "zone_place" where "zone_id" = p.key)) as x
--   $1 = the page size
-- read 5 facilities
select "t0"."id" as "c0" from "facility" as "t0" where exists (select 1 from "zone" as "u0" where "u0"."id" in (select "zone_id" from "zone_place" where "place_id" = "t0"."id") and "u0"."kind" = $1) order by "t0"."id" limit $2
--   $1 = 'ELEMENTARY_DISTRICT'
--   $2 = the page size
-- read 5 facilities, count
select count(*) from "facility" as "t0" where exists (select 1 from "zone" as "u0" where "u0"."id" in (select "zone_id" from "zone_place" where "place_id" = "t0"."id") and "u0"."kind" = $1)
--   $1 = 'ELEMENTARY_DISTRICT'
-- read 6 zones
select p.number, x.* from (select row_number() over () as number, q."c0" as key from (select "t0"."id" as "c0" from "facility" as "t0" where exists (select 1 from "zone" as "u0" where "u0"."id" in (select "zone_id" from "zone_place" where "place_id" = "t0"."id") and "u0"."kind" = $1) order by "t0"."id" limit $2) as q) as p cross join lateral (select "t0"."name" as "c0", "t0"."id" as "c1" from "zone" as "t0" where "t0"."id" in (select "zone_id" from "zone_place" where "place_id" = p.key) and "t0"."kind" = any($3::text[]) order by "t0"."name" nulls first, "t0"."id" limit $4) as x
--   $1 = 'ELEMENTARY_DISTRICT'
--   $2 = the page size
--   $3 = [ELEMENTARY_DISTRICT, ROUTE]
--   $4 = the page size
-- read 6 zones, count
select p.number, x.* from (select row_number() over () as number, q."c0" as key from (select "t0"."id" as "c0" from "facility" as "t0" where exists (select 1 from "zone" as "u0" where "u0"."id" in (select "zone_id" from "zone_place" where "place_id" = "t0"."id") and "u0"."kind" = $1) order by "t0"."id" limit $2) as q) as p cross join lateral (select count(*) from "zone" as "t0" where "t0"."id" in (select "zone_id" from "zone_place" where "place_id" = p.key) and "t0"."kind" = any($3::text[])) as x
--   $1 = 'ELEMENTARY_DISTRICT'
--   $2 = the page size
--   $3 = [ELEMENTARY_DISTRICT, ROUTE]
-- read 7 facilities
select "t0"."id" as "c0" from "facility" as "t0" where (not exists (select 1 from "zone" as "u0" where "u0"."id" in (select "zone_id" from "zone_place" where "place_id" = "t0"."id")) and ("t0"."latitude" is not null and "t0"."longitude" is not null)) order by "t0"."id" limit $1
--   $1 = the page size
-- read 8 facilities
select "t0"."id" as "c0", "t0"."name" as "c1" from "facility" as "t0" where "t0"."id" in (select "place_id" from "zone_place" where "zone_id" = $1) order by "t0"."name", "t0"."id" limit $2
--   $1 = key of 'Wm9uZTp6MQ=='
--   $2 = the page size
-- read 8 facilities, count
select count(*) from "facility" as "t0" where "t0"."id" in (select "place_id" from "zone_place" where "zone_id" = $1)
--   $1 = key of 'Wm9uZTp6MQ=='
-- read 9 facilities
select "t0"."id" as "c0" from "zone" as "t0" where "t0"."id" = $1 limit 1
--   $1 = the key looked up
-- read 10 facilities
select "t0"."id" as "c0", "t1"."name" as "c1" from (select "t0"."id", "t0"."area_id" from "facility" as "t0" where "t0"."id" in (select "place_id" from "zone_place" where "zone_id" = (select "border_id" from "area" where "id" = $1)) order by "t0"."id" limit $2) as "t0" left join "area" as "t1" on "t1"."id" = "t0"."area_id" order by "t0"."id"
--   $1 = key of 'QXJlYTphMQ=='
--   $2 = the page size
-- read 10 facilities, count
select count(*) from "facility" as "t0" where "t0"."id" in (select "place_id" from "zone_place" where "zone_id" = (select "border_id" from "area" where "id" = $1))
--   $1 = key of 'QXJlYTphMQ=='
-- read 11 facilities
select "t0"."border_id" as "c0" from "area" as "t0" where "t0"."id" = $1 limit 1
--   $1 = the key looked up
-- read 12 events
select "t0"."name" as "c0", "t0"."id" as "c1" from "event" as "t0" where "t0"."id" in (select "place_id" from "zone_place" where "zone_id" = (select "border_id" from "area" where "id" = $1)) order by "t0"."id" limit $2
--   $1 = key of 'QXJlYTphMQ=='
--   $2 = the page size
-- read 12 events, count
select count(*) from "event" as "t0" where "t0"."id" in (select "place_id" from "zone_place" where "zone_id" = (select "border_id" from "area" where "id" = $1))
--   $1 = key of 'QXJlYTphMQ=='
-- read 13 events
select "t0"."border_id" as "c0" from "area" as "t0" where "t0"."id" = $1 limit 1
--   $1 = the key looked up
