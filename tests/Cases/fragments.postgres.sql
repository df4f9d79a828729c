-- read 0 facilities
select * from (select "t0"."name" as "c0", ("t0"."address_parts_prefecture" is not null or "t0"."address_parts_city" is not null or "t0"."address_parts_town" is not null or "t0"."address_parts_block_number" is not null or "t0"."address_parts_building" is not null or "t0"."address_parts_postal_code" is not null or "t0"."address_parts_town_id" is not null) as "c1", "t0"."address_parts_town" as "c2", "t0"."address_parts_city" as "c3", "t1"."name" as "c4", "t1"."code" as "c5", "t0"."id" as "c6", "t0"."kind_label" as "c7" from (select "t0"."name", "t0"."address_parts_prefecture", "t0"."address_parts_city", "t0"."address_parts_town", "t0"."address_parts_block_number", "t0"."address_parts_building", "t0"."address_parts_postal_code", "t0"."address_parts_town_id", "t0"."id", "t0"."kind_label", "t0"."municipality_id" from "facility" as "t0" order by "t0"."id" limit 16) as "t0" left join "municipality" as "t1" on "t1"."id" = "t0"."municipality_id" order by "t0"."id") as u limit $1
--   $1 = the page size
-- read 0 facilities, count
select count(*) from "facility" as "t0"
-- read 1 events
select p.number, x.* from (select row_number() over () as number, q."c0" as key from (select * from (select "t0"."id" as "c0" from (select "t0"."id" from "facility" as "t0" order by "t0"."id" limit 16) as "t0" order by "t0"."id") as u limit $1) as q) as p cross join lateral (select * from (select "t0"."name" as "c0", "t0"."id" as "c1" from "event" as "t0" where "t0"."facility_id" = p.key order by "t0"."id" limit 16) as u limit $2) as x
--   $1 = the page size
--   $2 = the page size
-- read 1 events, count
select p.number, x.* from (select row_number() over () as number, q."c0" as key from (select * from (select "t0"."id" as "c0" from (select "t0"."id" from "facility" as "t0" order by "t0"."id" limit 16) as "t0" order by "t0"."id") as u limit $1) as q) as p cross join lateral (select count(*) from "event" as "t0" where "t0"."facility_id" = p.key) as x
--   $1 = the page size
