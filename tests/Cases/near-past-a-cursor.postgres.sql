-- read 0 facilities
select * from (select case when ("t0"."latitude" is not null and "t0"."longitude" is not null) then floor(12742017600.0 * asin(least(1.0, sqrt(pow(sin(("t0"."latitude" - $1) * 0.008726646259971648), 2) + cos("t0"."latitude" * 0.017453292519943295) * $2 * pow(sin(("t0"."longitude" - $3) * 0.008726646259971648), 2)))) + 0.5)::bigint else 1099511627776 end as "c0", "t0"."name" as "c1", "t0"."id" as "c2" from "facility" as "t0" where floor(("t0"."latitude" + 90) * 100)::bigint = any($4::bigint[]) and ("t0"."latitude" >= $5 and "t0"."latitude" <= $6 and "t0"."longitude" >= $7 and "t0"."longitude" <= $8 and pow(sin(("t0"."latitude" - $1) * 0.008726646259971648), 2) + cos("t0"."latitude" * 0.017453292519943295) * $2 * pow(sin(("t0"."longitude" - $3) * 0.008726646259971648), 2) <= $9) order by "c0", "t0"."id" limit 16) as u limit $10
--   $1 = 36.045
--   $2 = Cosine of 36.045
--   $3 = 139.96
--   $4 = the strips from South of 20000 m around (36.045, 139.96) to North of 20000 m around (36.045, 139.96)
--   $5 = South of 20000 m around (36.045, 139.96)
--   $6 = North of 20000 m around (36.045, 139.96)
--   $7 = West of 20000 m around (36.045, 139.96)
--   $8 = East of 20000 m around (36.045, 139.96)
--   $9 = Haversine of 20000 m
--   $10 = the page size
-- read 1 facilities
select * from (select "t0"."name" as "c0", ("t0"."latitude" is not null and "t0"."longitude" is not null) as "c1", "t0"."latitude" as "c2", case when ("t0"."latitude" is not null and "t0"."longitude" is not null) then floor(12742017600.0 * asin(least(1.0, sqrt(pow(sin(("t0"."latitude" - $1) * 0.008726646259971648), 2) + cos("t0"."latitude" * 0.017453292519943295) * $2 * pow(sin(("t0"."longitude" - $3) * 0.008726646259971648), 2)))) + 0.5)::bigint else 1099511627776 end as "c3", "t0"."id" as "c4" from "facility" as "t0" order by "c3" desc, "t0"."id" desc limit 16) as u limit $4
--   $1 = 36.045
--   $2 = Cosine of 36.045
--   $3 = 139.96
--   $4 = the page size
