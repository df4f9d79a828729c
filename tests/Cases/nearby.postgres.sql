-- read 0 facilities
select * from (select "t0"."name" as "c0", "t0"."id" as "c1" from "facility" as "t0" where "t0"."category" = $1 order by "t0"."id" limit 64) as u limit $2
--   $1 = 'PUBLIC_FACILITY'
--   $2 = the page size and one
-- read 1 nearby
select p.number, x.* from (select row_number() over () as number, q."c0" as key from (select * from (select "t0"."id" as "c0" from "facility" as "t0" where "t0"."category" = $1 order by "t0"."id" limit 64) as u limit $2) as q) as p cross join lateral (with "o" as materialized (select id, latitude, longitude, cosine, latitude - $3 as south, latitude + $3 as north, case when longitude - width < -180 or longitude + width > 180 then -180 else longitude - width end as west, case when longitude - width < -180 or longitude + width > 180 then 180 else longitude + width end as east from (select id, latitude, longitude, cos(radians(latitude)) as cosine, case when abs(latitude) + $3 > 89 then 360 else degrees(asin($4 / cos(radians(latitude)))) end as width from "facility" where id = p.key and latitude is not null and longitude is not null) as point) select case when ("t0"."latitude" is not null and "t0"."longitude" is not null) then floor(12742017600.0 * asin(least(1.0, sqrt(pow(sin(radians("t0"."latitude" - "o".latitude) / 2), 2) + cos(radians("t0"."latitude")) * "o".cosine * pow(sin(radians("t0"."longitude" - "o".longitude) / 2), 2)))) + 0.5)::bigint else 1099511627776 end as "c0", "t0"."name" as "c1", ("t0"."latitude" is not null and "t0"."longitude" is not null) as "c2", "t0"."latitude" as "c3", "t0"."id" as "c4" from "o" cross join "facility" as "t0" where "t0"."id" <> "o".id and (("t0"."latitude" >= "o".south and "t0"."latitude" <= "o".north and "t0"."longitude" >= "o".west and "t0"."longitude" <= "o".east and pow(sin(radians("t0"."latitude" - "o".latitude) / 2), 2) + cos(radians("t0"."latitude")) * "o".cosine * pow(sin(radians("t0"."longitude" - "o".longitude) / 2), 2) <= $5) and "t0"."category" = any($6::text[])) order by "c0", "t0"."id" limit $7) as x
--   $1 = 'PUBLIC_FACILITY'
--   $2 = the page size
--   $3 = Degrees of 50000 m
--   $4 = Sine of 50000 m
--   $5 = Haversine of 50000 m
--   $6 = [AED, PUBLIC_FACILITY]
--   $7 = the page size and one
-- read 1 nearby, count
select p.number, x.* from (select row_number() over () as number, q."c0" as key from (select * from (select "t0"."id" as "c0" from "facility" as "t0" where "t0"."category" = $1 order by "t0"."id" limit 64) as u limit $2) as q) as p cross join lateral (with "o" as materialized (select id, latitude, longitude, cosine, latitude - $3 as south, latitude + $3 as north, case when longitude - width < -180 or longitude + width > 180 then -180 else longitude - width end as west, case when longitude - width < -180 or longitude + width > 180 then 180 else longitude + width end as east from (select id, latitude, longitude, cos(radians(latitude)) as cosine, case when abs(latitude) + $3 > 89 then 360 else degrees(asin($4 / cos(radians(latitude)))) end as width from "facility" where id = p.key and latitude is not null and longitude is not null) as point) select count(*) from "o" cross join "facility" as "t0" where "t0"."id" <> "o".id and (("t0"."latitude" >= "o".south and "t0"."latitude" <= "o".north and "t0"."longitude" >= "o".west and "t0"."longitude" <= "o".east and pow(sin(radians("t0"."latitude" - "o".latitude) / 2), 2) + cos(radians("t0"."latitude")) * "o".cosine * pow(sin(radians("t0"."longitude" - "o".longitude) / 2), 2) <= $5) and "t0"."category" = any($6::text[]))) as x
--   $1 = 'PUBLIC_FACILITY'
--   $2 = the page size
--   $3 = Degrees of 50000 m
--   $4 = Sine of 50000 m
--   $5 = Haversine of 50000 m
--   $6 = [AED, PUBLIC_FACILITY]
-- read 2 cells
select p.number, x.* from (select row_number() over () as number, q."c0" as key from (select * from (select "t0"."id" as "c0" from "facility" as "t0" where "t0"."category" = $1 order by "t0"."id" limit 64) as u limit $2) as q) as p cross join lateral (with "o" as materialized (select id, latitude, longitude, cosine, latitude - $3 as south, latitude + $3 as north, case when longitude - width < -180 or longitude + width > 180 then -180 else longitude - width end as west, case when longitude - width < -180 or longitude + width > 180 then 180 else longitude + width end as east from (select id, latitude, longitude, cos(radians(latitude)) as cosine, case when abs(latitude) + $3 > 89 then 360 else degrees(asin($4 / cos(radians(latitude)))) end as width from "facility" where id = p.key and latitude is not null and longitude is not null) as point) select floor(("t0"."latitude" - $5) / $6)::bigint as "c0", floor(("t0"."longitude" - $7) / $6)::bigint as "c1", count(*) as "c2" from "o" cross join "facility" as "t0" where "t0"."id" <> "o".id and (("t0"."latitude" >= $8 and "t0"."latitude" <= $9 and "t0"."longitude" >= $10 and "t0"."longitude" <= $11 and ("t0"."longitude" >= $12 or "t0"."longitude" <= $13)) and (("t0"."latitude" >= "o".south and "t0"."latitude" <= "o".north and "t0"."longitude" >= "o".west and "t0"."longitude" <= "o".east and pow(sin(radians("t0"."latitude" - "o".latitude) / 2), 2) + cos(radians("t0"."latitude")) * "o".cosine * pow(sin(radians("t0"."longitude" - "o".longitude) / 2), 2) <= $14) and "t0"."category" = any($15::text[]))) group by "c0", "c1" order by "c0" nulls first, "c1" nulls first) as x
--   $1 = 'PUBLIC_FACILITY'
--   $2 = the page size
--   $3 = Degrees of 50000 m
--   $4 = Sine of 50000 m
--   $5 = -90
--   $6 = side of a cell at zoom 8
--   $7 = -180
--   $8 = 35.9
--   $9 = 36.2
--   $10 = Least longitude of a box from (35.9, 139.8) to (36.2, 140.1)
--   $11 = Most longitude of a box from (35.9, 139.8) to (36.2, 140.1)
--   $12 = 139.8
--   $13 = 140.1
--   $14 = Haversine of 50000 m
--   $15 = [AED, PUBLIC_FACILITY]
-- read 3 events
select * from (select "t0"."name" as "c0", "t0"."id" as "c1" from "event" as "t0" order by "t0"."id" limit 16) as u limit $1
--   $1 = the page size and one
-- read 4 nearby
select p.number, x.* from (select row_number() over () as number, q."c0" as key from (select * from (select "t0"."id" as "c0" from "event" as "t0" order by "t0"."id" limit 16) as u limit $1) as q) as p cross join lateral (with "o" as materialized (select id, latitude, longitude, cosine, latitude - $2 as south, latitude + $2 as north, case when longitude - width < -180 or longitude + width > 180 then -180 else longitude - width end as west, case when longitude - width < -180 or longitude + width > 180 then 180 else longitude + width end as east from (select id, latitude, longitude, cos(radians(latitude)) as cosine, case when abs(latitude) + $2 > 89 then 360 else degrees(asin($3 / cos(radians(latitude)))) end as width from "event" where id = p.key and latitude is not null and longitude is not null) as point) select case when ("t0"."latitude" is not null and "t0"."longitude" is not null) then floor(12742017600.0 * asin(least(1.0, sqrt(pow(sin(radians("t0"."latitude" - "o".latitude) / 2), 2) + cos(radians("t0"."latitude")) * "o".cosine * pow(sin(radians("t0"."longitude" - "o".longitude) / 2), 2)))) + 0.5)::bigint else 1099511627776 end as "c0", "t0"."name" as "c1", "t0"."id" as "c2" from "o" cross join "facility" as "t0" where ("t0"."latitude" >= "o".south and "t0"."latitude" <= "o".north and "t0"."longitude" >= "o".west and "t0"."longitude" <= "o".east and pow(sin(radians("t0"."latitude" - "o".latitude) / 2), 2) + cos(radians("t0"."latitude")) * "o".cosine * pow(sin(radians("t0"."longitude" - "o".longitude) / 2), 2) <= $4) order by "c0", "t0"."id" limit $5) as x
--   $1 = the page size
--   $2 = Degrees of 1000 m
--   $3 = Sine of 1000 m
--   $4 = Haversine of 1000 m
--   $5 = the page size and one
-- read 5 nearby
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (with "o" as materialized (select id, latitude, longitude, cosine, latitude - $2 as south, latitude + $2 as north, case when longitude - width < -180 or longitude + width > 180 then -180 else longitude - width end as west, case when longitude - width < -180 or longitude + width > 180 then 180 else longitude + width end as east from (select id, latitude, longitude, cos(radians(latitude)) as cosine, case when abs(latitude) + $2 > 89 then 360 else degrees(asin($3 / cos(radians(latitude)))) end as width from "facility" where id = p.key and latitude is not null and longitude is not null) as point) select "t0"."name" as "c0", case when ("t0"."latitude" is not null and "t0"."longitude" is not null) then floor(12742017600.0 * asin(least(1.0, sqrt(pow(sin(radians("t0"."latitude" - "o".latitude) / 2), 2) + cos(radians("t0"."latitude")) * "o".cosine * pow(sin(radians("t0"."longitude" - "o".longitude) / 2), 2)))) + 0.5)::bigint else 1099511627776 end as "c1", "t0"."id" as "c2" from "o" cross join "facility" as "t0" where "t0"."id" <> "o".id and ("t0"."latitude" >= "o".south and "t0"."latitude" <= "o".north and "t0"."longitude" >= "o".west and "t0"."longitude" <= "o".east and pow(sin(radians("t0"."latitude" - "o".latitude) / 2), 2) + cos(radians("t0"."latitude")) * "o".cosine * pow(sin(radians("t0"."longitude" - "o".longitude) / 2), 2) <= $4) order by "c1", "t0"."id" limit $5) as x
--   $1 = the parents' keys
--   $2 = Degrees of 1000 m
--   $3 = Sine of 1000 m
--   $4 = Haversine of 1000 m
--   $5 = the page size and one
