-- read 0 facilities
select "t0"."name" as "c0", "t0"."id" as "c1" from "facility" as "t0" where ("t0"."latitude" >= $1 and "t0"."latitude" <= $2 and "t0"."longitude" >= $3 and "t0"."longitude" <= $4 and ("t0"."longitude" >= $5 or "t0"."longitude" <= $6)) order by "t0"."id" limit $7
--   $1 = $box.south
--   $2 = $box.north
--   $3 = Least longitude of a box from ($box.south, $box.west) to ($box.north, $box.east)
--   $4 = Most longitude of a box from ($box.south, $box.west) to ($box.north, $box.east)
--   $5 = $box.west
--   $6 = $box.east
--   $7 = the page size and one
-- read 0 facilities, count
select count(*) from "facility" as "t0" where ("t0"."latitude" >= $1 and "t0"."latitude" <= $2 and "t0"."longitude" >= $3 and "t0"."longitude" <= $4 and ("t0"."longitude" >= $5 or "t0"."longitude" <= $6))
--   $1 = $box.south
--   $2 = $box.north
--   $3 = Least longitude of a box from ($box.south, $box.west) to ($box.north, $box.east)
--   $4 = Most longitude of a box from ($box.south, $box.west) to ($box.north, $box.east)
--   $5 = $box.west
--   $6 = $box.east
-- read 1 facilities
select "t0"."name" as "c0", "t0"."id" as "c1" from "facility" as "t0" where ("t0"."latitude" >= $1 and "t0"."latitude" <= $2 and "t0"."longitude" >= $3 and "t0"."longitude" <= $4 and (select coalesce(bool_or(turn = 0 and "t0"."latitude" between y1 and y2 and "t0"."longitude" between least(x1, x2) and greatest(x1, x2)), false) or count(*) filter (where "t0"."latitude" >= y1 and "t0"."latitude" < y2 and turn > 0) % 2 = 1 from (select x1, y1, x2, y2, case when abs(("t0"."latitude"::float8 - y1::float8) * (x2::float8 - x1::float8) - ("t0"."longitude"::float8 - x1::float8) * (y2::float8 - y1::float8)) > 1e-9 then sign(("t0"."latitude"::float8 - y1::float8) * (x2::float8 - x1::float8) - ("t0"."longitude"::float8 - x1::float8) * (y2::float8 - y1::float8)) else sign(("t0"."latitude"::numeric - y1::numeric) * (x2::numeric - x1::numeric) - ("t0"."longitude"::numeric - x1::numeric) * (y2::numeric - y1::numeric)) end as turn from (select ($5::double precision[])[number] as x1, ($6::double precision[])[number] as y1, ($7::double precision[])[number] as x2, ($8::double precision[])[number] as y2 from unnest(($9::bigint[])[($10::bigint[])[floor(("t0"."latitude" - $1) / $11)::int + 1]:($10::bigint[])[floor(("t0"."latitude" - $1) / $11)::int + 2] - 1]) as number) as edge) as turned)) order by "t0"."id" limit $12
--   $1 = South of a polygon of 3 corners from ($polygon.0.latitude, $polygon.0.longitude)
--   $2 = North of a polygon of 3 corners from ($polygon.0.latitude, $polygon.0.longitude)
--   $3 = West of a polygon of 3 corners from ($polygon.0.latitude, $polygon.0.longitude)
--   $4 = East of a polygon of 3 corners from ($polygon.0.latitude, $polygon.0.longitude)
--   $5 = X1 of a polygon of 3 corners from ($polygon.0.latitude, $polygon.0.longitude)
--   $6 = Y1 of a polygon of 3 corners from ($polygon.0.latitude, $polygon.0.longitude)
--   $7 = X2 of a polygon of 3 corners from ($polygon.0.latitude, $polygon.0.longitude)
--   $8 = Y2 of a polygon of 3 corners from ($polygon.0.latitude, $polygon.0.longitude)
--   $9 = Edges of a polygon of 3 corners from ($polygon.0.latitude, $polygon.0.longitude)
--   $10 = Starts of a polygon of 3 corners from ($polygon.0.latitude, $polygon.0.longitude)
--   $11 = BandHeight of a polygon of 3 corners from ($polygon.0.latitude, $polygon.0.longitude)
--   $12 = the page size and one
-- read 1 facilities, count
select count(*) from "facility" as "t0" where ("t0"."latitude" >= $1 and "t0"."latitude" <= $2 and "t0"."longitude" >= $3 and "t0"."longitude" <= $4 and (select coalesce(bool_or(turn = 0 and "t0"."latitude" between y1 and y2 and "t0"."longitude" between least(x1, x2) and greatest(x1, x2)), false) or count(*) filter (where "t0"."latitude" >= y1 and "t0"."latitude" < y2 and turn > 0) % 2 = 1 from (select x1, y1, x2, y2, case when abs(("t0"."latitude"::float8 - y1::float8) * (x2::float8 - x1::float8) - ("t0"."longitude"::float8 - x1::float8) * (y2::float8 - y1::float8)) > 1e-9 then sign(("t0"."latitude"::float8 - y1::float8) * (x2::float8 - x1::float8) - ("t0"."longitude"::float8 - x1::float8) * (y2::float8 - y1::float8)) else sign(("t0"."latitude"::numeric - y1::numeric) * (x2::numeric - x1::numeric) - ("t0"."longitude"::numeric - x1::numeric) * (y2::numeric - y1::numeric)) end as turn from (select ($5::double precision[])[number] as x1, ($6::double precision[])[number] as y1, ($7::double precision[])[number] as x2, ($8::double precision[])[number] as y2 from unnest(($9::bigint[])[($10::bigint[])[floor(("t0"."latitude" - $1) / $11)::int + 1]:($10::bigint[])[floor(("t0"."latitude" - $1) / $11)::int + 2] - 1]) as number) as edge) as turned))
--   $1 = South of a polygon of 3 corners from ($polygon.0.latitude, $polygon.0.longitude)
--   $2 = North of a polygon of 3 corners from ($polygon.0.latitude, $polygon.0.longitude)
--   $3 = West of a polygon of 3 corners from ($polygon.0.latitude, $polygon.0.longitude)
--   $4 = East of a polygon of 3 corners from ($polygon.0.latitude, $polygon.0.longitude)
--   $5 = X1 of a polygon of 3 corners from ($polygon.0.latitude, $polygon.0.longitude)
--   $6 = Y1 of a polygon of 3 corners from ($polygon.0.latitude, $polygon.0.longitude)
--   $7 = X2 of a polygon of 3 corners from ($polygon.0.latitude, $polygon.0.longitude)
--   $8 = Y2 of a polygon of 3 corners from ($polygon.0.latitude, $polygon.0.longitude)
--   $9 = Edges of a polygon of 3 corners from ($polygon.0.latitude, $polygon.0.longitude)
--   $10 = Starts of a polygon of 3 corners from ($polygon.0.latitude, $polygon.0.longitude)
--   $11 = BandHeight of a polygon of 3 corners from ($polygon.0.latitude, $polygon.0.longitude)
-- read 2 facilities
select "t0"."name" as "c0", "t0"."id" as "c1" from "facility" as "t0" where ("t0"."latitude" >= $1 and "t0"."latitude" <= $2 and "t0"."longitude" >= $3 and "t0"."longitude" <= $4 and pow(sin(radians("t0"."latitude" - $5) / 2), 2) + cos(radians("t0"."latitude")) * $6 * pow(sin(radians("t0"."longitude" - $7) / 2), 2) <= $8) order by "t0"."id" limit $9
--   $1 = South of 1 m around (36, 140)
--   $2 = North of 1 m around (36, 140)
--   $3 = West of 1 m around (36, 140)
--   $4 = East of 1 m around (36, 140)
--   $5 = 36
--   $6 = Cosine of 36
--   $7 = 140
--   $8 = Haversine of 1 m
--   $9 = the page size and one
-- read 3 events, count
select count(*) from "event" as "t0" where (("t0"."latitude" is not null and "t0"."longitude" is not null)) is not true
-- read 4 events, count
select count(*) from "event" as "t0" where ("t0"."latitude" is not null and "t0"."longitude" is not null)
