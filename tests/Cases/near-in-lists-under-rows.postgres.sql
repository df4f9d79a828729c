-- read 0 municipalities
select * from (select "t0"."name" as "c0", "t0"."id" as "c1" from "municipality" as "t0" order by "t0"."id" limit 16) as u limit $1
--   $1 = the page size
-- read 1 facilities
select p.number, x.* from (select row_number() over () as number, q."c0" as key from (select * from (select "t0"."id" as "c0" from "municipality" as "t0" order by "t0"."id" limit 16) as u limit $1) as q) as p cross join lateral (select case when ("t0"."latitude" is not null and "t0"."longitude" is not null) then floor(12742017600.0 * asin(least(1.0, sqrt(pow(sin(("t0"."latitude" - $2) * 0.008726646259971648), 2) + cos("t0"."latitude" * 0.017453292519943295) * $3 * pow(sin(("t0"."longitude" - $4) * 0.008726646259971648), 2)))) + 0.5)::bigint else 1099511627776 end as "c0", "t0"."name" as "c1", "t0"."id" as "c2" from "facility" as "t0" where "t0"."municipality_id" = p.key and ("t0"."latitude" >= $5 and "t0"."latitude" <= $6 and "t0"."longitude" >= $7 and "t0"."longitude" <= $8 and pow(sin(("t0"."latitude" - $2) * 0.008726646259971648), 2) + cos("t0"."latitude" * 0.017453292519943295) * $3 * pow(sin(("t0"."longitude" - $4) * 0.008726646259971648), 2) <= $9) order by "c0", "t0"."id" limit $10) as x
--   $1 = the page size
--   $2 = 36.045
--   $3 = Cosine of 36.045
--   $4 = 139.96
--   $5 = South of 9000 m around (36.045, 139.96)
--   $6 = North of 9000 m around (36.045, 139.96)
--   $7 = West of 9000 m around (36.045, 139.96)
--   $8 = East of 9000 m around (36.045, 139.96)
--   $9 = Haversine of 9000 m
--   $10 = the page size
-- read 1 facilities, count
select p.number, x.* from (select row_number() over () as number, q."c0" as key from (select * from (select "t0"."id" as "c0" from "municipality" as "t0" order by "t0"."id" limit 16) as u limit $1) as q) as p cross join lateral (select count(*) from "facility" as "t0" where "t0"."municipality_id" = p.key and ("t0"."latitude" >= $2 and "t0"."latitude" <= $3 and "t0"."longitude" >= $4 and "t0"."longitude" <= $5 and pow(sin(("t0"."latitude" - $6) * 0.008726646259971648), 2) + cos("t0"."latitude" * 0.017453292519943295) * $7 * pow(sin(("t0"."longitude" - $8) * 0.008726646259971648), 2) <= $9)) as x
--   $1 = the page size
--   $2 = South of 9000 m around (36.045, 139.96)
--   $3 = North of 9000 m around (36.045, 139.96)
--   $4 = West of 9000 m around (36.045, 139.96)
--   $5 = East of 9000 m around (36.045, 139.96)
--   $6 = 36.045
--   $7 = Cosine of 36.045
--   $8 = 139.96
--   $9 = Haversine of 9000 m
