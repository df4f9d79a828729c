-- read 0 facilities
select * from (select "t0"."name" as "c0", "t0"."id" as "c1" from "facility" as "t0" where floor(("t0"."latitude" + 90) * 100)::bigint = any($1::bigint[]) and ("t0"."latitude" >= $2 and "t0"."latitude" <= $3 and "t0"."longitude" >= $4 and "t0"."longitude" <= $5 and ("t0"."longitude" >= $6 or "t0"."longitude" <= $7)) order by "t0"."id" limit 16) as u limit $8
--   $1 = the strips from $box.south to $box.north
--   $2 = $box.south
--   $3 = $box.north
--   $4 = Least longitude of a box from ($box.south, $box.west) to ($box.north, $box.east)
--   $5 = Most longitude of a box from ($box.south, $box.west) to ($box.north, $box.east)
--   $6 = $box.west
--   $7 = $box.east
--   $8 = the page size
-- read 0 facilities, count
select count(*) from "facility" as "t0" where floor(("t0"."latitude" + 90) * 100)::bigint = any($1::bigint[]) and ("t0"."latitude" >= $2 and "t0"."latitude" <= $3 and "t0"."longitude" >= $4 and "t0"."longitude" <= $5 and ("t0"."longitude" >= $6 or "t0"."longitude" <= $7))
--   $1 = the strips from $box.south to $box.north
--   $2 = $box.south
--   $3 = $box.north
--   $4 = Least longitude of a box from ($box.south, $box.west) to ($box.north, $box.east)
--   $5 = Most longitude of a box from ($box.south, $box.west) to ($box.north, $box.east)
--   $6 = $box.west
--   $7 = $box.east
-- read 1 facilities
select * from (select "t0"."name" as "c0", "t0"."id" as "c1" from "facility" as "t0" where floor(("t0"."latitude" + 90) * 100)::bigint = any($1::bigint[]) and ("t0"."latitude" >= $2 and "t0"."latitude" <= $3 and "t0"."longitude" >= $4 and "t0"."longitude" <= $5 and (select coalesce(bool_or(turn = 0 and "t0"."latitude" between y1 and y2 and "t0"."longitude" between least(x1, x2) and greatest(x1, x2)), false) or count(*) filter (where "t0"."latitude" >= y1 and "t0"."latitude" < y2 and turn > 0) % 2 = 1 from (select x1, y1, x2, y2, case when abs(("t0"."latitude"::float8 - y1::float8) * (x2::float8 - x1::float8) - ("t0"."longitude"::float8 - x1::float8) * (y2::float8 - y1::float8)) > 1e-9 then sign(("t0"."latitude"::float8 - y1::float8) * (x2::float8 - x1::float8) - ("t0"."longitude"::float8 - x1::float8) * (y2::float8 - y1::float8)) else sign(("t0"."latitude"::numeric - y1::numeric) * (x2::numeric - x1::numeric) - ("t0"."longitude"::numeric - x1::numeric) * (y2::numeric - y1::numeric)) end as turn from (select ($6::double precision[])[number] as x1, ($7::double precision[])[number] as y1, ($8::double precision[])[number] as x2, ($9::double precision[])[number] as y2 from unnest(($10::bigint[])[($11::bigint[])[floor(("t0"."latitude" - $2) / $12)::int + 1]:($11::bigint[])[floor(("t0"."latitude" - $2) / $12)::int + 2] - 1]) as number) as edge) as turned)) order by "t0"."id" limit 16) as u limit $13
--   $1 = the strips from South of a polygon of 3 corners from ($polygon.0.latitude, $polygon.0.longitude) to North of a polygon of 3 corners from ($polygon.0.latitude, $polygon.0.longitude)
--   $2 = South of a polygon of 3 corners from ($polygon.0.latitude, $polygon.0.longitude)
--   $3 = North of a polygon of 3 corners from ($polygon.0.latitude, $polygon.0.longitude)
--   $4 = West of a polygon of 3 corners from ($polygon.0.latitude, $polygon.0.longitude)
--   $5 = East of a polygon of 3 corners from ($polygon.0.latitude, $polygon.0.longitude)
--   $6 = X1 of a polygon of 3 corners from ($polygon.0.latitude, $polygon.0.longitude)
--   $7 = Y1 of a polygon of 3 corners from ($polygon.0.latitude, $polygon.0.longitude)
--   $8 = X2 of a polygon of 3 corners from ($polygon.0.latitude, $polygon.0.longitude)
--   $9 = Y2 of a polygon of 3 corners from ($polygon.0.latitude, $polygon.0.longitude)
--   $10 = Edges of a polygon of 3 corners from ($polygon.0.latitude, $polygon.0.longitude)
--   $11 = Starts of a polygon of 3 corners from ($polygon.0.latitude, $polygon.0.longitude)
--   $12 = BandHeight of a polygon of 3 corners from ($polygon.0.latitude, $polygon.0.longitude)
--   $13 = the page size
-- read 1 facilities, count
select count(*) from "facility" as "t0" where floor(("t0"."latitude" + 90) * 100)::bigint = any($1::bigint[]) and ("t0"."latitude" >= $2 and "t0"."latitude" <= $3 and "t0"."longitude" >= $4 and "t0"."longitude" <= $5 and (select coalesce(bool_or(turn = 0 and "t0"."latitude" between y1 and y2 and "t0"."longitude" between least(x1, x2) and greatest(x1, x2)), false) or count(*) filter (where "t0"."latitude" >= y1 and "t0"."latitude" < y2 and turn > 0) % 2 = 1 from (select x1, y1, x2, y2, case when abs(("t0"."latitude"::float8 - y1::float8) * (x2::float8 - x1::float8) - ("t0"."longitude"::float8 - x1::float8) * (y2::float8 - y1::float8)) > 1e-9 then sign(("t0"."latitude"::float8 - y1::float8) * (x2::float8 - x1::float8) - ("t0"."longitude"::float8 - x1::float8) * (y2::float8 - y1::float8)) else sign(("t0"."latitude"::numeric - y1::numeric) * (x2::numeric - x1::numeric) - ("t0"."longitude"::numeric - x1::numeric) * (y2::numeric - y1::numeric)) end as turn from (select ($6::double precision[])[number] as x1, ($7::double precision[])[number] as y1, ($8::double precision[])[number] as x2, ($9::double precision[])[number] as y2 from unnest(($10::bigint[])[($11::bigint[])[floor(("t0"."latitude" - $2) / $12)::int + 1]:($11::bigint[])[floor(("t0"."latitude" - $2) / $12)::int + 2] - 1]) as number) as edge) as turned))
--   $1 = the strips from South of a polygon of 3 corners from ($polygon.0.latitude, $polygon.0.longitude) to North of a polygon of 3 corners from ($polygon.0.latitude, $polygon.0.longitude)
--   $2 = South of a polygon of 3 corners from ($polygon.0.latitude, $polygon.0.longitude)
--   $3 = North of a polygon of 3 corners from ($polygon.0.latitude, $polygon.0.longitude)
--   $4 = West of a polygon of 3 corners from ($polygon.0.latitude, $polygon.0.longitude)
--   $5 = East of a polygon of 3 corners from ($polygon.0.latitude, $polygon.0.longitude)
--   $6 = X1 of a polygon of 3 corners from ($polygon.0.latitude, $polygon.0.longitude)
--   $7 = Y1 of a polygon of 3 corners from ($polygon.0.latitude, $polygon.0.longitude)
--   $8 = X2 of a polygon of 3 corners from ($polygon.0.latitude, $polygon.0.longitude)
--   $9 = Y2 of a polygon of 3 corners from ($polygon.0.latitude, $polygon.0.longitude)
--   $10 = Edges of a polygon of 3 corners from ($polygon.0.latitude, $polygon.0.longitude)
--   $11 = Starts of a polygon of 3 corners from ($polygon.0.latitude, $polygon.0.longitude)
--   $12 = BandHeight of a polygon of 3 corners from ($polygon.0.latitude, $polygon.0.longitude)
-- read 2 facilities
select * from (select "t0"."name" as "c0", "t0"."id" as "c1" from "facility" as "t0" where floor(("t0"."latitude" + 90) * 100)::bigint = any($1::bigint[]) and ("t0"."latitude" >= $2 and "t0"."latitude" <= $3 and "t0"."longitude" >= $4 and "t0"."longitude" <= $5 and pow(sin(("t0"."latitude" - $6) * 0.008726646259971648), 2) + cos("t0"."latitude" * 0.017453292519943295) * $7 * pow(sin(("t0"."longitude" - $8) * 0.008726646259971648), 2) <= $9) order by "t0"."id" limit 16) as u limit $10
--   $1 = the strips from South of 1 m around (36, 140) to North of 1 m around (36, 140)
--   $2 = South of 1 m around (36, 140)
--   $3 = North of 1 m around (36, 140)
--   $4 = West of 1 m around (36, 140)
--   $5 = East of 1 m around (36, 140)
--   $6 = 36
--   $7 = Cosine of 36
--   $8 = 140
--   $9 = Haversine of 1 m
--   $10 = the page size
-- read 3 events, count
select count(*) from "event" as "t0" where (("t0"."latitude" is not null and "t0"."longitude" is not null)) is not true
-- read 4 events, count
select count(*) from "event" as "t0" where ("t0"."latitude" is not null and "t0"."longitude" is not null)
