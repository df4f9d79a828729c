using System.IO.Compression;
using System.Text;
using Gateway.Import.Inputs;

namespace Gateway.Tests.Import.Timetables;

/// <summary>A handmade timetable: three stops, a trip on weekdays, one on Fridays past midnight, and one on a single day.</summary>
internal static class MadeFeed
{
    private static readonly Dictionary<string, string> Usual = new()
    {
        ["agency.txt"] = "agency_id,agency_name\n1000020999997,見本市",
        ["stops.txt"] = """
            stop_id,stop_name,stop_lat,stop_lon,location_type,wheelchair_boarding
            A,駅前,36.04,139.95,0,1
            B,病院前,36.05,139.96,0,2
            C,港,36.06,139.97,0,
            """,
        ["routes.txt"] = "route_id,agency_id,route_short_name,route_long_name,route_type\nR,1000020999997,1,港線,3",
        ["trips.txt"] = "route_id,service_id,trip_id,trip_headsign\nR,W,day,港\nR,F,night,港\nR,X,once,港",
        ["stop_times.txt"] = """
            trip_id,arrival_time,departure_time,stop_id,stop_sequence,pickup_type,stop_name
            day,9:00:00,9:00:00,A,1,0,駅前
            day,,,B,2,0,病院前
            day,9:30:00,9:30:00,C,3,1,港
            night,24:50:00,24:50:00,A,1,0,駅前
            night,25:10:00,25:12:00,B,2,0,病院前
            night,25:30:00,25:30:00,C,3,0,港
            once,9:00:00,9:05:00,A,1,0,駅前
            once,9:30:00,9:30:00,C,2,0,港
            """,
        ["calendar.txt"] = """
            service_id,monday,tuesday,wednesday,thursday,friday,saturday,sunday,start_date,end_date
            W,1,1,1,1,1,0,0,20260601,20260630
            F,0,0,0,0,1,0,0,20260601,20260630
            """,
        ["calendar_dates.txt"] = "service_id,date,exception_type\nW,20260611,2\nX,20260614,1",
        ["shapes.txt"] = "shape_id,shape_pt_lat,shape_pt_lon,shape_pt_sequence\n",
    };

    /// <param name="archive">The name of the archive.</param>
    /// <param name="members">Replaced or additional tables; null = the timetable lacks it.</param>
    public static ImportSource Of(string archive, params (string Name, string? Text)[] members) => In("", archive, members);

    /// <param name="folder">The folder of the tables inside the archive.</param>
    /// <param name="archive">The name of the archive.</param>
    /// <param name="members">Replaced or additional tables; null = the timetable lacks it.</param>
    public static ImportSource In(string folder, string archive, params (string Name, string? Text)[] members)
    {
        var tables = new Dictionary<string, string>(Usual);
        foreach (var (name, text) in members)
        {
            tables.Remove(name);
            if (text is not null)
            {
                tables.Add(name, text);
            }
        }

        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in tables)
            {
                using var member = zip.CreateEntry(folder + name).Open();
                member.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        return ImportSource.Bytes(archive, bytes.ToArray());
    }
}
