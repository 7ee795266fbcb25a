using PcpdCases.Rules.Facts;

namespace PcpdCases.Rules.Assessments;

/// <summary>Which facts are open on which systems: two parts a fact, whether it is so, and, once it was found, whether it contributed.</summary>
internal sealed class OpenParts(CaseTable table)
{
    private readonly int _words = Bits.Words(table.Dictionary.Facts.Count * 2);
    private readonly ulong[] _open = new ulong[Bits.Words(table.Dictionary.Facts.Count * 2) * table.SystemCount];

    public void Add(FactDefinition fact, bool wasFound, int system) => Bits.Add(On(system), fact.Index * 2 + (wasFound ? 1 : 0));

    public void AddAll(OpenParts other) => Bits.AddAll(_open, other._open);

    /// <summary>The parts open on one system, as a set of numbers.</summary>
    public Span<ulong> On(int system) => _open.AsSpan(system * _words, _words);

    /// <summary>The parts open on some system, in the order of the dictionary.</summary>
    public ulong[] Anywhere()
    {
        var anywhere = new ulong[_words];
        for (var system = 0; system < _open.Length / _words; system++)
        {
            Bits.AddAll(anywhere, On(system));
        }
        return anywhere;
    }
}
