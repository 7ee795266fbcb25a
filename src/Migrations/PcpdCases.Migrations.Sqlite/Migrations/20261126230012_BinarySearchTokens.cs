using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PcpdCases.Migrations.Sqlite.Migrations
{
    /// <summary>Nothing to do here: only SQL Server keeps search tokens in a table.</summary>
    public partial class BinarySearchTokens : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
        }
    }
}
