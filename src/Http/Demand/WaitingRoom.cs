using Gateway.Catalog;
using Gateway.Graph.Answers;

namespace Gateway.Http.Demand;

/// <summary>
/// Holds what was searched for, in memory only, until several clients have searched for it: what one client wrote is never published.
/// </summary>
internal sealed class WaitingRoom
{
    /// <summary>Fewer clients cannot be told apart from one that uses several addresses.</summary>
    public const int Clients = 5;

    /// <summary>The same for a square kilometre, which may be a few houses.</summary>
    public const int ClientsOfSquare = 10;

    /// <summary>
    /// The most entries published per week and subject: otherwise five addresses could have millions of made-up words published.
    /// </summary>
    private const int MostPublished = 5_000;

    private const int Most = 20_000;

    private readonly Dictionary<Sought, Guest> guests = [];
    private int published;

    /// <summary>Notes that a client searched for it that many times.</summary>
    /// <returns>
    /// Who has searched for it so far, once that is enough clients; it then waits no longer. Null until then, and when enough is published.
    /// </returns>
    public Guest? Note(Sought sought, ulong client, long times)
    {
        if (published >= MostPublished)
        {
            return null;
        }

        if (!guests.TryGetValue(sought, out var guest))
        {
            if (guests.Count >= Most)
            {
                MakeRoom();
            }

            guests.Add(sought, guest = new Guest());
        }

        guest.Times += times;
        guest.Clients.Add(client);
        if (guest.Clients.Estimate() < (sought.Subject == DemandSubject.Square ? ClientsOfSquare : Clients))
        {
            return null;
        }

        guests.Remove(sought);
        if (++published >= MostPublished)
        {
            guests.Clear();
        }

        return guest;
    }

    /// <summary>Removes what only one client searched for, and at least a quarter of all: what the fewest searched for.</summary>
    private void MakeRoom()
    {
        var fewestFirst = guests.Select(one => (Sought: one.Key, Clients: one.Value.Clients.Estimate())).OrderBy(one => one.Clients);
        foreach (var (sought, _) in fewestFirst.TakeWhile((one, place) => one.Clients == 1 || place < Most / 4).ToList())
        {
            guests.Remove(sought);
        }
    }

    /// <summary>Who searched for it, and how often.</summary>
    internal sealed class Guest
    {
        public DistinctCount Clients { get; } = new();

        public long Times { get; set; }
    }
}
