-- read 0 municipalities
select "t0"."name" as "c0", "t0"."id" as "c1" from "municipality" as "t0" order by "t0"."id" limit ?1
--   ?1 = the page size
-- read 1 facilities
select case when ("t0"."latitude" is not null and "t0"."longitude" is not null) then cast(12742017600.0 * asin(min(1.0, sqrt(pow(sin(("t0"."latitude" - ?1) * 0.008726646259971648), 2) + cos("t0"."latitude" * 0.017453292519943295) * ?2 * pow(sin(("t0"."longitude" - ?3) * 0.008726646259971648), 2)))) + 0.5 as integer) else 1099511627776 end as "c0", "t0"."name" as "c1", "t0"."id" as "c2" from "facility" as "t0" where "t0"."municipality_id" = ?4 and ("t0"."latitude" >= ?5 and "t0"."latitude" <= ?6 and "t0"."longitude" >= ?7 and "t0"."longitude" <= ?8 and pow(sin(("t0"."latitude" - ?1) * 0.008726646259971648), 2) + cos("t0"."latitude" * 0.017453292519943295) * ?2 * pow(sin(("t0"."longitude" - ?3) * 0.008726646259971648), 2) <= ?9) order by "c0", "t0"."id" limit ?10
--   ?1 = 36.045
--   ?2 = Cosine of 36.045
--   ?3 = 139.96
--   ?4 = the parent's key
--   ?5 = South of 9000 m around (36.045, 139.96)
--   ?6 = North of 9000 m around (36.045, 139.96)
--   ?7 = West of 9000 m around (36.045, 139.96)
--   ?8 = East of 9000 m around (36.045, 139.96)
--   ?9 = Haversine of 9000 m
--   ?10 = the page size
-- read 1 facilities, count
select count(*) from "facility" as "t0" where "t0"."municipality_id" = ?1 and ("t0"."latitude" >= ?2 and "t0"."latitude" <= ?3 and "t0"."longitude" >= ?4 and "t0"."longitude" <= ?5 and pow(sin(("t0"."latitude" - ?6) * 0.008726646259971648), 2) + cos("t0"."latitude" * 0.017453292519943295) * ?7 * pow(sin(("t0"."longitude" - ?8) * 0.008726646259971648), 2) <= ?9)
--   ?1 = the parent's key
--   ?2 = South of 9000 m around (36.045, 139.96)
--   ?3 = North of 9000 m around (36.045, 139.96)
--   ?4 = West of 9000 m around (36.045, 139.96)
--   ?5 = East of 9000 m around (36.045, 139.96)
--   ?6 = 36.045
--   ?7 = Cosine of 36.045
--   ?8 = 139.96
--   ?9 = Haversine of 9000 m
