-- read 0 facilities, count
select count(*) from "facility" as "t0"
-- read 1 facilities, count
select count(*) from "facility" as "t0"
-- read 2 facilities, count
select count(*) from "facility" as "t0"
-- read 3 facilities, count
select count(*) from "facility" as "t0"
-- read 4 facilities, count
select count(*) from "facility" as "t0"
-- read 5 facilities, count
select count(*) from "facility" as "t0"
-- read 6 facilities, count
select count(*) from "facility" as "t0"
-- read 7 facilities, count
select count(*) from "facility" as "t0"
-- read 8 facilities, count
select count(*) from "facility" as "t0"
