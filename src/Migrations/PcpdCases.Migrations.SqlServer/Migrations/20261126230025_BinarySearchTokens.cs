using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PcpdCases.Migrations.SqlServer.Migrations
{
    /// <summary>Compares tokens by their code points; SQL Server alters no column of a key, so the key is taken off and put back.</summary>
    public partial class BinarySearchTokens : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropPrimaryKey(name: "PK_SearchTokens", table: "SearchTokens");

            migrationBuilder.AlterColumn<string>(
                name: "Token",
                table: "SearchTokens",
                type: "nvarchar(64)",
                maxLength: 64,
                nullable: false,
                collation: "Latin1_General_BIN2",
                oldClrType: typeof(string),
                oldType: "nvarchar(64)",
                oldMaxLength: 64);

            migrationBuilder.AddPrimaryKey(name: "PK_SearchTokens", table: "SearchTokens", columns: ["Token", "InName", "EntryId"]);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropPrimaryKey(name: "PK_SearchTokens", table: "SearchTokens");

            migrationBuilder.AlterColumn<string>(
                name: "Token",
                table: "SearchTokens",
                type: "nvarchar(64)",
                maxLength: 64,
                nullable: false,
                oldClrType: typeof(string),
                oldType: "nvarchar(64)",
                oldMaxLength: 64,
                oldCollation: "Latin1_General_BIN2");

            migrationBuilder.AddPrimaryKey(name: "PK_SearchTokens", table: "SearchTokens", columns: ["Token", "InName", "EntryId"]);
        }
    }
}
