-- read 0 facilities
select case when ("t0"."latitude" is not null and "t0"."longitude" is not null) then cast(12742017600.0 * asin(min(1.0, sqrt(pow(sin(radians("t0"."latitude" - ?1) / 2), 2) + cos(radians("t0"."latitude")) * ?2 * pow(sin(radians("t0"."longitude" - ?3) / 2), 2)))) + 0.5 as integer) else 1099511627776 end as "c0", "t0"."name" as "c1", "t0"."id" as "c2" from "facility" as "t0" where ("t0"."latitude" >= ?4 and "t0"."latitude" <= ?5 and "t0"."longitude" >= ?6 and "t0"."longitude" <= ?7 and pow(sin(radians("t0"."latitude" - ?1) / 2), 2) + cos(radians("t0"."latitude")) * ?2 * pow(sin(radians("t0"."longitude" - ?3) / 2), 2) <= ?8) order by "c0", "t0"."id" limit ?9
--   ?1 = 36.045
--   ?2 = Cosine of 36.045
--   ?3 = 139.96
--   ?4 = South of 20000 m around (36.045, 139.96)
--   ?5 = North of 20000 m around (36.045, 139.96)
--   ?6 = West of 20000 m around (36.045, 139.96)
--   ?7 = East of 20000 m around (36.045, 139.96)
--   ?8 = Haversine of 20000 m
--   ?9 = the page size and one
-- read 1 facilities
select "t0"."name" as "c0", ("t0"."latitude" is not null and "t0"."longitude" is not null) as "c1", "t0"."latitude" as "c2", case when ("t0"."latitude" is not null and "t0"."longitude" is not null) then cast(12742017600.0 * asin(min(1.0, sqrt(pow(sin(radians("t0"."latitude" - ?1) / 2), 2) + cos(radians("t0"."latitude")) * ?2 * pow(sin(radians("t0"."longitude" - ?3) / 2), 2)))) + 0.5 as integer) else 1099511627776 end as "c3", "t0"."id" as "c4" from "facility" as "t0" order by "c3" desc, "t0"."id" desc limit ?4
--   ?1 = 36.045
--   ?2 = Cosine of 36.045
--   ?3 = 139.96
--   ?4 = the page size and one
