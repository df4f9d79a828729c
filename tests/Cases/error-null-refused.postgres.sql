-- read 7 facilities, count
select count(*) from "facility" as "t0" where "t0"."phone" is null
