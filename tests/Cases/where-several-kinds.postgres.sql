-- read 0 facilities
select "t0"."name" as "c0", "t0"."category" as "c1", "t0"."medical_beds" as "c2", "t0"."public_toilet_wheelchair" as "c3", "t0"."public_wireless_lan_ssid" as "c4", "t0"."evacuation_site_capacity" as "c5", "t0"."public_toilet_accessible" as "c6", "t0"."id" as "c7" from "facility" as "t0" where ("t0"."medical_beds" > $1 or "t0"."public_toilet_wheelchair" = $2 or ("t0"."category" = $3 and "t0"."public_wireless_lan_ssid" is not null) or ("t0"."evacuation_site_flood" = $2 and "t0"."evacuation_site_capacity" >= $4)) order by "t0"."medical_beds" desc nulls last, "t0"."public_toilet_accessible" desc nulls last, "t0"."id" limit $5
--   $1 = 0
--   $2 = True
--   $3 = 'PUBLIC_WIRELESS_LAN'
--   $4 = 800
--   $5 = the page size
-- read 0 facilities, count
select count(*) from "facility" as "t0" where ("t0"."medical_beds" > $1 or "t0"."public_toilet_wheelchair" = $2 or ("t0"."category" = $3 and "t0"."public_wireless_lan_ssid" is not null) or ("t0"."evacuation_site_flood" = $2 and "t0"."evacuation_site_capacity" >= $4))
--   $1 = 0
--   $2 = True
--   $3 = 'PUBLIC_WIRELESS_LAN'
--   $4 = 800
