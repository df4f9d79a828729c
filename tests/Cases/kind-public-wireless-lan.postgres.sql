-- read 0 facilities
select * from (select "t0"."name" as "c0", "t0"."kind_label" as "c1", "t0"."category" as "c2", "t0"."public_wireless_lan_ssid" as "c3", "t0"."public_wireless_lan_coverage" as "c4", "t0"."id" as "c5" from "facility" as "t0" where "t0"."category" = $1 order by "t0"."id" limit 16) as u limit $2
--   $1 = 'PUBLIC_WIRELESS_LAN'
--   $2 = the page size
-- read 0 facilities, count
select count(*) from "facility" as "t0" where "t0"."category" = $1
--   $1 = 'PUBLIC_WIRELESS_LAN'
-- read 1 facilities
select "t0"."name" as "c0", "t0"."id" as "c1" from "facility" as "t0" where right("t0"."public_wireless_lan_ssid", length($1)) = $1 order by "t0"."id" limit $2
--   $1 = '_FREE'
--   $2 = the page size
-- read 2 facilities
select * from (select "t0"."name" as "c0", "t0"."category" as "c1", "t0"."public_wireless_lan_ssid" as "c2", "t0"."id" as "c3" from "facility" as "t0" where "t0"."category" = $1 order by "t0"."public_wireless_lan_ssid" desc nulls last, "t0"."id" limit 16) as u limit $2
--   $1 = 'PUBLIC_WIRELESS_LAN'
--   $2 = the page size
