using PcpdCases.Application.Incidents;

namespace PcpdCases.Portal.Features.Incidents;

/// <summary>The case this officer has open: its header stands while another of its tabs loads, and its opening is journaled once.</summary>
public sealed class CaseShelf
{
    /// <summary>The header last read; null before the first case.</summary>
    public CaseHeader? Open { get; private set; }

    /// <summary>Puts a header on the shelf; true when another case was open before.</summary>
    public bool Put(CaseHeader header)
    {
        var another = Open?.Number != header.Number;
        Open = header;
        return another;
    }
}
